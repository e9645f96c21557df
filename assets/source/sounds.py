"""Makes every sound of the program, and tests what came out of the coder. Called by sounds.sh: `make RECORDED OUT`, `test DECODED OUT`.

Nothing here draws luck that differs from one run to the next: each sound has a generator seeded by its name.
"""

import sys
import zlib
from pathlib import Path

import numpy as np
from scipy import signal
from scipy.io import wavfile

RATE = 44100
MOST_BYTES = 4_000_000
# A room's file goes on for so many seconds after its loop is round: the player fades from the end into the beginning over that time,
# so that nothing the coder does at the edges of a file is heard. The same number stands in src/app/sound/clip.rs.
OVERLAP = 0.05
RECORDED: dict[str, np.ndarray] = {}


# ---- tools ----


def luck(name: str) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(name.encode()))


def samples(seconds: float) -> int:
    return int(round(seconds * RATE))


def silence(seconds: float) -> np.ndarray:
    return np.zeros(samples(seconds))


def clock(seconds: float) -> np.ndarray:
    return np.arange(samples(seconds)) / RATE


def put(base: np.ndarray, sound: np.ndarray, at: float, gain: float = 1.0) -> None:
    """Adds a sound at a time; what reaches over the end is cut off."""
    start = samples(at)
    end = min(len(base), start + len(sound))
    if end > start:
        base[start:end] += gain * sound[: end - start]


def put_round(base: np.ndarray, sound: np.ndarray, at: float, gain: float = 1.0) -> None:
    """Adds a sound to a loop; what reaches over the end comes in at the beginning."""
    where = (samples(at) + np.arange(len(sound))) % len(base)
    np.add.at(base, where, gain * sound)


def band(x: np.ndarray, low: float | None, high: float | None, order: int = 2) -> np.ndarray:
    if low and high:
        sos = signal.butter(order, [low, high], "bandpass", fs=RATE, output="sos")
    elif low:
        sos = signal.butter(order, low, "highpass", fs=RATE, output="sos")
    else:
        sos = signal.butter(order, high, "lowpass", fs=RATE, output="sos")
    return signal.sosfilt(sos, x)


def fade(x: np.ndarray, rise: float = 0.002, fall: float = 0.02) -> np.ndarray:
    x = x.copy()
    up, down = max(1, samples(rise)), max(1, samples(fall))
    x[:up] *= np.linspace(0, 1, up)
    x[-down:] *= np.linspace(1, 0, down) ** 2
    return x


def level(x: np.ndarray) -> float:
    return float(np.sqrt(np.mean(x**2)) + 1e-12)


def loud_part(x: np.ndarray) -> float:
    """The level of the loudest three tenths of a second, or of all when it is shorter, in dB of full scale, as an ear weighs it: low notes
    count less."""
    weighed = band(x, 120.0, None, 1)
    step = samples(0.05)
    energy = np.convolve(weighed**2, np.ones(min(len(x), samples(0.3))) / min(len(x), samples(0.3)), "valid")[::step]
    return 10 * np.log10(np.max(energy) + 1e-12)


def modes(parts: list[tuple[float, float, float]], seconds: float, rng: np.random.Generator, spread: float = 0.0) -> np.ndarray:
    """Something struck: (frequency in Hz, strength, seconds until it has sunk by 60 dB)."""
    t = clock(seconds)
    out = np.zeros_like(t)
    for hertz, strength, dies in parts:
        hertz *= 1 + spread * rng.standard_normal()
        out += strength * np.sin(2 * np.pi * hertz * t + rng.uniform(0, 0.6)) * np.exp(-6.9 * t / dies)
    out[:22] *= np.linspace(0, 1, 22)
    return out


def burst(seconds: float, low: float, high: float, dies: float, rng: np.random.Generator) -> np.ndarray:
    """A short noise that dies away."""
    t = clock(seconds)
    x = band(rng.standard_normal(len(t) + 400), low, high)[400:] * np.exp(-6.9 * t / dies)
    x[:30] *= np.linspace(0, 1, 30)
    return x / (np.max(np.abs(x)) + 1e-9)


def round_noise(seconds: float, shape, rng: np.random.Generator) -> np.ndarray:
    """Noise that goes on from its end into its beginning; `shape` gives the strength at each frequency."""
    n = samples(seconds)
    spectrum = np.fft.rfft(rng.standard_normal(n))
    hertz = np.fft.rfftfreq(n, 1 / RATE)
    strength = shape(np.maximum(hertz, 1.0))
    strength[0] = 0.0
    out = np.fft.irfft(spectrum * strength, n)
    return out / level(out)


def hill(low: float, high: float, slope: float = 2.0):
    """A shape: as strong as pink noise between two frequencies, weaker outside."""

    def shape(hertz: np.ndarray) -> np.ndarray:
        inside = 1 / np.sqrt(hertz)
        return inside / np.sqrt((1 + (low / hertz) ** (2 * slope)) * (1 + (hertz / high) ** (2 * slope)))

    return shape


def round_swell(seconds: float, waves: list[tuple[int, float]], rng: np.random.Generator) -> np.ndarray:
    """A slow rise and fall around 1 that fits the loop: (times in it, how much)."""
    t = np.arange(samples(seconds)) / samples(seconds)
    return 1 + sum(depth * np.sin(2 * np.pi * (times * t + rng.uniform())) for times, depth in waves)


def round_tone(seconds: float, hertz: float, rng: np.random.Generator) -> np.ndarray:
    """A tone that fits the loop a whole number of times."""
    times = round(hertz * seconds)
    return np.sin(2 * np.pi * (times * np.arange(samples(seconds)) / samples(seconds) + rng.uniform()))


def echo_of(seconds: float, bright: float, rng: np.random.Generator, early: list[tuple[float, float]]) -> np.ndarray:
    """How a room answers: `seconds` until it is silent, nothing much above `bright` Hz, and walls at (seconds, strength)."""
    t = clock(seconds)
    tail = band(rng.standard_normal(len(t)), 90, bright, 1) * np.exp(-6.9 * t / seconds)
    tail[: samples(0.012)] *= np.linspace(0, 1, samples(0.012))
    tail *= 0.28 / np.sqrt(np.sum(tail**2))
    for at, strength in early:
        tail[samples(at)] += strength
    return tail


ROOM = echo_of(0.35, 4500, luck("room"), [(0.004, 0.12), (0.009, 0.1), (0.013, 0.08)])
STAIRS = echo_of(1.7, 3200, luck("stairs"), [(0.011, 0.25), (0.023, 0.2), (0.037, 0.16), (0.052, 0.12)])
GALLERY = echo_of(0.6, 5000, luck("gallery"), [(0.008, 0.2), (0.031, 0.06)])


def within(x: np.ndarray, echo: np.ndarray, wet: float = 1.0) -> np.ndarray:
    answer = signal.fftconvolve(x, echo)
    answer[: len(x)] *= wet
    answer[len(x) :] *= wet
    answer[: len(x)] += x
    return answer


def behind_door(x: np.ndarray) -> np.ndarray:
    """Through a wooden front door: the low half, a little that leaks along the frame, and the room behind."""
    inside = within(x, ROOM, 1.2)
    return band(inside, 70, 750, 2) + 0.5 * band(inside, 120, 420, 1) + 0.03 * band(inside, 1500, 5000, 1)


def through_line(x: np.ndarray, drive: float = 1.5) -> np.ndarray:
    """Through the loudspeaker of an intercom or a telephone: 300 to 3200 Hz, a little too loud for it."""
    narrow = band(x, 300, 3200, 4)
    pushed = np.tanh(drive * narrow / (np.max(np.abs(narrow)) + 1e-9))
    return band(pushed, 300, 3200, 4)


def resampled(x: np.ndarray, speed: float) -> np.ndarray:
    """Faster and higher, or slower and lower."""
    return np.interp(np.arange(0, len(x) - 1, speed), np.arange(len(x)), x)


def formants(x: np.ndarray, places: list[tuple[float, float, float]]) -> np.ndarray:
    """What a mouth does to a noise: (frequency, width, strength)."""
    out = np.zeros_like(x)
    for hertz, width, strength in places:
        b, a = signal.iirpeak(hertz, hertz / width, fs=RATE)
        # Twice: a mouth lets less through between its formants than one resonance does.
        out += strength * (0.8 * signal.lfilter(b, a, signal.lfilter(b, a, x)) + 0.2 * signal.lfilter(b, a, x))
    return out


def bell_curve(seconds: float, peak: float) -> np.ndarray:
    """Rises to its highest at a share of its time, and falls: a breath."""
    t = np.linspace(0, 1, samples(seconds))
    return np.where(t < peak, np.sin(0.5 * np.pi * t / peak) ** 2, np.cos(0.5 * np.pi * (t - peak) / (1 - peak)) ** 2)


# ---- bells and intercom ----


def chime(name: str) -> np.ndarray:
    rng = luck(name)
    out = silence(3.0)
    for at, note, gain in ((0.0, 659.3, 1.0), (0.62, 523.3, 0.9)):
        # A bar of metal, struck by a plunger: its overtones are not those of a string.
        bar = [(note, 1.0, 2.0), (note * 2.756, 0.32, 0.7), (note * 5.404, 0.12, 0.25), (note * 8.933, 0.05, 0.1), (note / 2, 0.08, 0.8)]
        put(out, modes(bar, 2.3, rng), at, gain)
        put(out, burst(0.03, 1200, 5000, 0.02, rng), at, 0.18)
        put(out, burst(0.05, 150, 500, 0.05, rng), at, 0.15)
    return out


def bell() -> np.ndarray:
    return within(chime("bell"), ROOM, 0.8)


def bell_behind() -> np.ndarray:
    return behind_door(chime("bell"))


def buzzing(seconds: float, rate: float, places: list[tuple[float, float, float]], rng: np.random.Generator) -> np.ndarray:
    """An armature that beats so many times a second."""
    out = silence(seconds + 0.05)
    at = 0.0
    while at < seconds:
        put(out, modes([(hertz, strength, dies) for hertz, strength, dies in places], 0.03, rng, 0.004), at, rng.uniform(0.8, 1.0))
        put(out, burst(0.006, 800, 7000, 0.004, rng), at, 0.25 * rng.uniform(0.6, 1.0))
        at += (1 + 0.012 * rng.standard_normal()) / rate
    return fade(out[: samples(seconds)], 0.008, 0.015)


def buzz() -> np.ndarray:
    rng = luck("buzz")
    raw = buzzing(0.55, 100, [(420, 0.6, 0.02), (930, 1.0, 0.018), (1750, 0.7, 0.012), (2900, 0.4, 0.008)], rng)
    return within(band(raw, 150, 2200, 1), ROOM, 1.2)


def call() -> np.ndarray:
    rng = luck("call")
    out = silence(1.9)
    put(out, burst(0.03, 900, 5000, 0.015, rng), 0.0, 0.35)
    for at in (0.25, 0.95):
        t = clock(0.45)
        # Two tones that take turns, as a small electronic ringer does it.
        turn = (np.sin(2 * np.pi * 21 * t) > 0).astype(float)
        turn = band(turn, None, 300, 1)
        tone = turn * np.sin(2 * np.pi * 1046 * t) + (1 - turn) * np.sin(2 * np.pi * 1318 * t)
        put(out, fade(tone, 0.01, 0.04), at, 0.8)
    return within(through_line(out, 1.2), GALLERY, 0.5)


def grains(seconds: float, density, rng: np.random.Generator) -> np.ndarray:
    """Crackle: clicks at random, `density(share of the time)` of them a second."""
    n = samples(seconds)
    share = np.arange(n) / n
    hits = rng.uniform(size=n) < density(share) / RATE
    out = np.zeros(n)
    out[hits] = rng.standard_normal(int(hits.sum())) * rng.uniform(0.2, 1.0, int(hits.sum()))
    return out


def line_noise(seconds: float, rng: np.random.Generator) -> np.ndarray:
    return band(rng.standard_normal(samples(seconds) + 2000), 350, 3000, 2)[2000:]


def crackle_open() -> np.ndarray:
    rng = luck("crackle-open")
    out = silence(1.1)
    put(out, burst(0.05, 500, 4000, 0.03, rng), 0.02, 1.0)
    put(out, burst(0.03, 700, 4000, 0.02, rng), 0.085, 0.5)
    hiss = line_noise(1.0, rng) * np.concatenate([np.linspace(0, 1, samples(0.06)), np.exp(-np.linspace(0, 3.0, samples(0.94)))])
    put(out, hiss / np.max(np.abs(hiss)), 0.06, 0.3)
    put(out, band(grains(0.9, lambda share: 320 * np.exp(-5 * share), rng), 400, 3200, 2), 0.06, 0.9)
    t = clock(1.0)
    put(out, sum(np.sin(2 * np.pi * hertz * t) for hertz in (350, 450, 550)) * np.exp(-4 * t), 0.06, 0.03)
    return fade(through_line(out, 1.4), 0.002, 0.15)


def crackle_close() -> np.ndarray:
    rng = luck("crackle-close")
    out = silence(0.4)
    hiss = line_noise(0.12, rng)
    put(out, fade(hiss / np.max(np.abs(hiss)), 0.03, 0.01), 0.0, 0.2)
    put(out, burst(0.05, 500, 3500, 0.03, rng), 0.12, 1.0)
    put(out, burst(0.05, 500, 2500, 0.04, rng), 0.17, 0.35)
    return fade(through_line(out, 1.2), 0.01, 0.1)


def latch(rng: np.random.Generator) -> np.ndarray:
    out = silence(0.3)
    put(out, modes([(310, 0.5, 0.08), (740, 0.5, 0.06), (1850, 0.6, 0.05), (3300, 0.4, 0.03), (5200, 0.25, 0.02)], 0.2, rng, 0.02), 0.0)
    put(out, burst(0.05, 900, 8000, 0.03, rng), 0.0, 0.7)
    put(out, burst(0.08, 90, 300, 0.08, rng), 0.004, 0.6)
    return out


def opener() -> np.ndarray:
    rng = luck("opener")
    out = silence(2.2)
    raw = buzzing(1.45, 100, [(190, 0.8, 0.03), (510, 0.8, 0.02), (1280, 0.8, 0.014), (2450, 0.6, 0.01), (3900, 0.25, 0.006)], rng)
    put(out, raw / np.max(np.abs(raw)), 0.03, 0.6)
    put(out, latch(rng), 0.0, 0.5)
    put(out, latch(rng), 1.32, 1.0)
    return fade(within(out, STAIRS, 0.35)[: samples(3.0)], 0.001, 0.5)


# ---- doors ----


def lock() -> np.ndarray:
    rng = luck("lock")
    out = silence(0.9)
    for nth, at in enumerate((0.0, 0.035, 0.062, 0.085, 0.12)):
        pin = modes([(2900, 0.5, 0.03), (4700, 0.6, 0.025), (7100, 0.4, 0.015)], 0.06, rng, 0.08)
        put(out, pin, at, 0.16 + 0.03 * nth)
    scrape = burst(0.14, 1200, 5200, 0.6, rng) * bell_curve(0.14, 0.6)
    put(out, scrape, 0.2, 0.16)
    gate = RECORDED["doors_fencegate_open"]
    put(out, resampled(gate[samples(0.18) : samples(0.30)], 1.25), 0.27, 0.35)
    put(out, latch(rng), 0.33, 0.8)
    put(out, modes([(165, 1.0, 0.09), (275, 0.5, 0.07)], 0.2, rng), 0.335, 0.45)
    return within(out, ROOM, 0.6)


def links(rng: np.random.Generator, times: list[float], seconds: float) -> np.ndarray:
    """Links of a chain, each a small bright click."""
    out = silence(seconds)
    for at in times:
        pitch = rng.uniform(0.85, 1.2)
        link = modes([(3150 * pitch, 0.5, 0.05), (4620 * pitch, 0.7, 0.045), (6900 * pitch, 0.6, 0.03), (9300 * pitch, 0.3, 0.02)], 0.09, rng, 0.05)
        put(out, link, at, rng.uniform(0.25, 1.0))
        put(out, burst(0.008, 3000, 11000, 0.006, rng), at, 0.3 * rng.uniform(0.3, 1))
    return out


def chain_on() -> np.ndarray:
    rng = luck("chain-on")
    lifted = sorted(rng.uniform(0.0, 0.28, 14))
    slid = list(0.36 + np.cumsum(rng.uniform(0.012, 0.026, 16)))
    out = links(rng, list(lifted) + slid, 1.3) * 0.5
    put(out, burst(0.3, 2500, 7000, 0.8, rng) * bell_curve(0.3, 0.5), 0.37, 0.1)
    put(out, latch(rng), slid[-1] + 0.03, 0.45)
    swing = [slid[-1] + 0.1 + 0.085 * n + rng.uniform(0, 0.03) for n in range(5)]
    put(out, links(rng, swing, 1.3) * np.exp(-2.2 * np.maximum(0, clock(1.3) - slid[-1])), 0.0, 0.35)
    return within(out, ROOM, 0.5)


def chain_off() -> np.ndarray:
    rng = luck("chain-off")
    slid = list(np.cumsum(rng.uniform(0.012, 0.024, 15)))
    out = links(rng, slid, 1.4) * 0.5
    put(out, burst(0.26, 2500, 7000, 0.8, rng) * bell_curve(0.26, 0.5), 0.01, 0.1)
    # It falls, and knocks against the door post as it swings.
    end = slid[-1] + 0.06
    put(out, links(rng, sorted(end + rng.uniform(0.0, 0.2, 12)), 1.4), 0.0, 0.55)
    for nth, at in enumerate((0.12, 0.33, 0.5, 0.64)):
        put(out, modes([(420, 0.6, 0.05), (880, 0.4, 0.04)], 0.1, rng, 0.05), end + at, 0.3 * 0.6**nth)
        put(out, links(rng, [0.0, 0.018], 0.15), end + at, 0.35 * 0.65**nth)
    return within(out, ROOM, 0.5)


def door_open() -> np.ndarray:
    rng = luck("door-open")
    out = silence(1.0)
    put(out, latch(rng), 0.0, 0.35)
    put(out, resampled(RECORDED["doors_door_open"], 0.85), 0.09, 0.9)
    # The air that a door moves.
    put(out, burst(0.5, 60, 400, 2.0, rng) * bell_curve(0.5, 0.4), 0.2, 0.12)
    return within(out, ROOM, 0.7)


def door_close() -> np.ndarray:
    rng = luck("door-close")
    out = silence(1.0)
    put(out, burst(0.25, 60, 350, 2.0, rng) * bell_curve(0.25, 0.8), 0.0, 0.08)
    put(out, band(resampled(RECORDED["doors_door_close"], 0.92), 50, 2600, 1), 0.16, 0.8)
    put(out, latch(rng), 0.24, 0.22)
    return within(out, ROOM, 0.7)


def door_slam() -> np.ndarray:
    rng = luck("door-slam")
    out = silence(1.2)
    put(out, resampled(RECORDED["doors_door_close"], 0.8), 0.03, 1.0)
    put(out, modes([(62, 1.0, 0.35), (97, 0.8, 0.25), (151, 0.5, 0.18)], 0.5, rng), 0.06, 0.8)
    put(out, burst(0.12, 150, 3500, 0.1, rng), 0.06, 0.8)
    put(out, latch(rng), 0.09, 0.6)
    for nth, at in enumerate((0.16, 0.22, 0.27)):
        put(out, burst(0.03, 500, 2500, 0.03, rng), at, 0.18 * 0.6**nth)
    return within(out, GALLERY, 0.8)


def street_door() -> np.ndarray:
    rng = luck("street-door")
    out = silence(1.3)
    put(out, resampled(RECORDED["doors_steel_door_close"], 0.75), 0.05, 0.8)
    put(out, modes([(74, 0.9, 0.4), (118, 0.6, 0.3), (233, 0.3, 0.2)], 0.5, rng), 0.3, 0.6)
    put(out, latch(rng), 0.34, 0.5)
    return fade(within(out, STAIRS, 0.55)[: samples(2.6)], 0.001, 0.5)


def slot() -> np.ndarray:
    rng = luck("slot")
    out = silence(0.9)
    flap = [(610, 0.6, 0.12), (1370, 0.8, 0.1), (2240, 0.6, 0.07), (3510, 0.4, 0.05), (5400, 0.2, 0.03)]
    put(out, burst(0.2, 1500, 6000, 0.8, rng) * bell_curve(0.2, 0.5), 0.02, 0.14)
    put(out, modes(flap, 0.12, rng, 0.02), 0.0, 0.2)
    for at, gain in ((0.33, 1.0), (0.43, 0.4), (0.49, 0.2), (0.525, 0.1)):
        put(out, modes(flap, 0.25, rng, 0.015), at, gain)
        put(out, burst(0.03, 400, 4000, 0.02, rng), at, 0.5 * gain)
    return within(out, ROOM, 0.6)


def knocks(name: str, times: list[float], strengths: list[float], hard: float) -> np.ndarray:
    rng = luck(name)
    out = silence(times[-1] + 0.4)
    for at, strength in zip(times, strengths):
        wood = [(128, 0.7 * hard, 0.1), (212, 1.0, 0.08), (365, 0.8, 0.055), (590, 0.5, 0.04), (940, 0.3 * hard, 0.025), (1500, 0.2 * hard, 0.015)]
        put(out, modes(wood, 0.2, rng, 0.015), at, strength)
        put(out, burst(0.012, 250, 1800 + 2200 * hard, 0.01, rng), at, 0.5 * strength)
    return within(out, GALLERY, 0.7)


def knock_soft() -> np.ndarray:
    return knocks("knock-soft", [0.0, 0.24, 0.47], [0.8, 1.0, 0.7], 0.3)


def knock_firm() -> np.ndarray:
    return knocks("knock-firm", [0.0, 0.19, 0.37, 0.56], [0.9, 1.0, 0.95, 1.0], 1.0)


def tap() -> np.ndarray:
    rng = luck("tap")
    out = silence(0.9)
    for at, strength in ((0.0, 0.8), (0.2, 1.0)):
        pane = [(178, 0.5, 0.12), (640, 0.5, 0.08), (1230, 0.7, 0.06), (2380, 0.8, 0.045), (3950, 0.5, 0.03)]
        put(out, modes(pane, 0.2, rng, 0.02), at, strength)
        put(out, burst(0.006, 1500, 7000, 0.004, rng), at, 0.6 * strength)
    return within(out, GALLERY, 0.4)


# ---- things ----


def cup() -> np.ndarray:
    rng = luck("cup")
    out = silence(0.9)
    china = [(1930, 0.5, 0.22), (3110, 0.8, 0.2), (4480, 0.6, 0.16), (6350, 0.4, 0.1), (8700, 0.2, 0.06)]
    for at, gain in ((0.0, 1.0), (0.075, 0.5), (0.118, 0.3), (0.15, 0.2), (0.172, 0.12)):
        put(out, modes([(hertz * rng.uniform(0.99, 1.01), s * rng.uniform(0.6, 1), d) for hertz, s, d in china], 0.4, rng), at, gain)
        put(out, burst(0.01, 300, 1200, 0.01, rng), at, 0.25 * gain)
    return within(band(out, 250, 9000, 1), ROOM, 0.6)


def chair() -> np.ndarray:
    rng = luck("chair")
    out = silence(1.1)
    at = 0.0
    leg = [(240, 0.7, 0.035), (410, 1.0, 0.03), (760, 0.6, 0.022), (1320, 0.35, 0.015)]
    # A leg that sticks and slips over the floor.
    while at < 0.42:
        strength = bell_curve(0.43, 0.45)[min(samples(at), samples(0.43) - 1)]
        put(out, modes(leg, 0.05, rng, 0.02), at, strength * rng.uniform(0.4, 1.0) * 0.5)
        at += rng.uniform(0.008, 0.018)
    put(out, burst(0.45, 200, 2400, 2.0, rng) * bell_curve(0.45, 0.45), 0.0, 0.12)
    put(out, modes([(95, 1.0, 0.12), (160, 0.6, 0.1)], 0.25, rng), 0.52, 0.55)
    put(out, burst(0.3, 100, 700, 0.3, rng), 0.55, 0.2)
    return within(out, ROOM, 0.6)


def tone_425(seconds: float) -> np.ndarray:
    return fade(np.sin(2 * np.pi * 425 * clock(seconds)), 0.01, 0.02)


def phone_ring() -> np.ndarray:
    rng = luck("phone-ring")
    out = silence(3.6)
    for at in (0.1, 2.5):
        put(out, tone_425(1.0), at, 0.7)
    out += 0.01 * line_noise(3.6, rng)
    return fade(through_line(out, 0.8), 0.05, 0.1)


def phone_hang_up() -> np.ndarray:
    rng = luck("phone-hang-up")
    out = silence(2.1)
    put(out, burst(0.06, 300, 3000, 0.05, rng), 0.0, 1.0)
    put(out, modes([(520, 0.6, 0.06), (1100, 0.5, 0.04)], 0.1, rng), 0.05, 0.7)
    for nth in range(3):
        put(out, tone_425(0.25), 0.55 + 0.5 * nth, 0.4)
    return fade(through_line(out, 1.0), 0.002, 0.1)


def phone_buzz() -> np.ndarray:
    rng = luck("phone-buzz")
    out = silence(1.7)
    for at in (0.0, 0.85):
        t = clock(0.55)
        turn = np.minimum(1, t / 0.06)
        motor = np.sin(2 * np.pi * np.cumsum(166 * turn) / RATE) + 0.4 * np.sin(2 * np.pi * np.cumsum(332 * turn) / RATE + 0.4)
        rattle = band(rng.standard_normal(len(t)), 300, 1500, 1) * np.maximum(0, np.sin(2 * np.pi * 166 * t)) ** 3
        put(out, fade(motor + 0.8 * rattle, 0.03, 0.06), at, 0.5)
    return within(band(out, 100, 1600, 1), ROOM, 0.4)


def paper() -> np.ndarray:
    rng = luck("paper")
    n = samples(1.0)
    out = np.zeros(n)
    for start, length, gain in ((0.0, 0.26, 0.7), (0.31, 0.4, 1.0), (0.78, 0.18, 0.4)):
        crumbs = grains(length, lambda share: 2600 * np.sin(np.pi * share) ** 2, rng)
        put(out, band(crumbs, 1600, 9000, 1), start, gain)
        put(out, burst(length, 900, 5000, 3.0, rng) * bell_curve(length, 0.5), start, 0.12 * gain)
    return within(fade(out, 0.01, 0.05), ROOM, 0.4)


# ---- feet ----


def walk_stone(nth: int) -> np.ndarray:
    rng = luck(f"walk-stone-{nth}")
    out = silence(2.5)
    at = 0.0
    for step in range(4):
        foot = RECORDED[f"default_hard_footstep.{1 + (step + nth) % 3}"]
        # A heel, and after it the sole.
        put(out, resampled(foot, rng.uniform(0.86, 0.98)), at, rng.uniform(0.75, 1.0))
        put(out, burst(0.09, 60, 260, 0.08, rng), at + 0.004, 0.22)
        put(out, burst(0.06, 500, 2600, 0.07, rng) * 0.5, at + rng.uniform(0.07, 0.09), 0.12)
        at += rng.uniform(0.54, 0.6)
    return within(out, GALLERY, 0.6)


def walk_wood(nth: int) -> np.ndarray:
    rng = luck(f"walk-wood-{nth}")
    out = silence(2.0)
    at = 0.0
    for step in range(3):
        side = 1.0 + 0.05 * (-1) ** (step + nth)
        floor = [(88 * side, 1.0, 0.1), (143 * side, 0.7, 0.08), (247 * side, 0.35, 0.05), (410 * side, 0.15, 0.03)]
        put(out, modes(floor, 0.2, rng, 0.03), at, rng.uniform(0.7, 0.95))
        put(out, burst(0.05, 180, 1300, 0.04, rng), at, 0.4)
        put(out, burst(0.09, 300, 1800, 0.1, rng) * bell_curve(0.09, 0.4), at + 0.085, 0.14)
        at += rng.uniform(0.56, 0.64)
    return within(out, ROOM, 0.6)


def shuffle() -> np.ndarray:
    rng = luck("shuffle")
    out = silence(3.2)
    for nth in range(5):
        length = rng.uniform(0.26, 0.34)
        put(out, burst(length, 250, 2600, 3.0, rng) * bell_curve(length, 0.35), 0.58 * nth + rng.uniform(0, 0.05), 0.4 + 0.13 * nth)
        put(out, burst(0.06, 70, 220, 0.06, rng), 0.58 * nth + 0.24, 0.3 + 0.1 * nth)
    inside = within(out, ROOM, 1.0)
    return band(inside, 90, 1100, 2)


# ---- breath ----


MOUTH_OUT = [(620, 260, 1.0), (1420, 420, 0.55), (2500, 700, 0.25), (3600, 900, 0.1)]
MOUTH_IN = [(900, 420, 0.5), (1750, 500, 0.9), (2900, 800, 0.55), (4300, 1100, 0.25)]


def breath_of(seconds: float, peak: float, mouth: list[tuple[float, float, float]], rng: np.random.Generator) -> np.ndarray:
    # A little uneven, as air is.
    uneven = 1 + 0.25 * band(rng.standard_normal(samples(seconds) + 4000), None, 12, 1)[4000:] * 40
    x = band(formants(rng.standard_normal(samples(seconds) + 2000), mouth), None, 4800, 2)[2000:]
    x = x / level(x) * bell_curve(seconds, peak) * np.clip(uneven, 0.6, 1.4)
    return fade(x, 0.01, 0.02)


def sigh() -> np.ndarray:
    rng = luck("sigh")
    out = silence(2.4)
    put(out, breath_of(0.65, 0.6, MOUTH_IN, rng), 0.0, 0.28)
    put(out, breath_of(1.45, 0.12, MOUTH_OUT, rng), 0.78, 0.8)
    return within(out, ROOM, 0.4)


def panting(rng: np.random.Generator) -> np.ndarray:
    out = silence(2.9)
    at = 0.0
    for nth in range(3):
        put(out, breath_of(0.36, 0.55, MOUTH_IN, rng), at, 0.55 - 0.06 * nth)
        at += 0.4 + rng.uniform(0, 0.03)
        put(out, breath_of(0.46, 0.2, MOUTH_OUT, rng), at, 0.62 - 0.06 * nth)
        at += 0.5 + rng.uniform(0, 0.05)
    return out


def breath() -> np.ndarray:
    return within(panting(luck("breath")), ROOM, 0.4)


def breath_line() -> np.ndarray:
    rng = luck("breath")
    return fade(through_line(panting(rng), 0.8) + 0.004 * line_noise(2.9, rng), 0.02, 0.1)


def coughs(name: str) -> np.ndarray:
    rng = luck(name)
    out = silence(1.7)
    throat = [(560, 300, 1.0), (1250, 420, 0.8), (2350, 700, 0.55), (3700, 1200, 0.3)]
    for at, gain in ((0.0, 1.0), (0.52, 0.7)):
        n = samples(0.34)
        t = clock(0.34)
        air = rng.standard_normal(n + 2000)
        # The cords flutter rather than sing.
        flutter = 1 + 0.75 * np.sign(np.sin(2 * np.pi * np.cumsum(105 - 90 * t + 14 * rng.standard_normal(n).cumsum() / np.sqrt(n)) / RATE))
        flutter = band(flutter, None, 900, 1)
        x = band(formants(air, throat), None, 4200, 2)[2000:]
        x = x / level(x)
        envelope = np.where(t < 0.012, t / 0.012, np.exp(-(t - 0.012) / 0.055)) + 0.32 * bell_curve(0.34, 0.4)
        put(out, fade(x * envelope * (0.65 + 0.35 * flutter), 0.002, 0.06), at, gain * 0.5)
        put(out, burst(0.04, 90, 260, 0.05, rng), at, 0.5 * gain)
    return out


def cough() -> np.ndarray:
    return within(coughs("cough"), ROOM, 0.9)


def cough_behind() -> np.ndarray:
    return behind_door(coughs("cough"))


# ---- the dog ----


def dog_behind() -> np.ndarray:
    rng = luck("dog")
    out = silence(1.6)
    for at, gain, pitch in ((0.0, 0.9, 1.0), (0.34, 1.0, 1.06), (0.98, 0.6, 0.96)):
        length = 0.17
        t = clock(length)
        share = t / length
        hertz = pitch * (430 + 260 * np.sin(np.pi * np.minimum(1, share * 1.5)) - 120 * share)
        phase = 2 * np.pi * np.cumsum(hertz * (1 + 0.012 * band(rng.standard_normal(len(t)), None, 90, 1) * 15)) / RATE
        throat = sum(np.sin(k * phase + rng.uniform(0, 6)) / k**0.7 for k in range(1, 9))
        air = rng.standard_normal(len(t))
        voice = formants(throat / level(throat) + 0.9 * air, [(820, 380, 1.0), (1700, 600, 0.7), (2900, 900, 0.4)])
        put(out, voice / level(voice) * bell_curve(length, 0.22), at, gain)
    return behind_door(within(out, ROOM, 1.0))


def dog_nails() -> np.ndarray:
    rng = luck("dog-nails")
    out = silence(2.1)
    at = 0.0
    while at < 1.7:
        for beat in (0.0, 0.055, 0.13, 0.19):
            nail = modes([(2300, 0.6, 0.012), (3900, 0.8, 0.01), (6100, 0.4, 0.007)], 0.03, rng, 0.1)
            put(out, nail, at + beat + rng.uniform(0, 0.012), rng.uniform(0.3, 0.8))
            put(out, burst(0.03, 90, 400, 0.03, rng), at + beat, 0.12)
        at += rng.uniform(0.3, 0.36)
    return within(out * (0.5 + 0.5 * np.linspace(0, 1, len(out))), ROOM, 0.8)


# ---- rooms: loops ----


def rooms_murmur(seconds: float, low: float, high: float, pace: float, rng: np.random.Generator) -> np.ndarray:
    """People who talk where no word can be made out: noise that comes and goes in syllables and sentences, and fits the loop."""
    voice = round_noise(seconds, hill(low, high, 2.5), rng)
    n = samples(seconds)
    syllables = np.zeros(n)
    at = 0.0
    while at < seconds - 0.6:
        talk_until = min(seconds - 0.3, at + rng.uniform(1.2, 3.0))
        while at < talk_until:
            length = rng.uniform(0.12, 0.28)
            put_round(syllables, bell_curve(length, 0.35), at, rng.uniform(0.4, 1.0))
            at += length * rng.uniform(0.75, 1.0) * (4.5 / pace)
        at += rng.uniform(0.4, 1.1)
    return voice * syllables


def echo_round(x: np.ndarray, echo: np.ndarray, wet: float) -> np.ndarray:
    padded = np.zeros(len(x))
    np.add.at(padded, np.arange(len(echo)) % len(x), echo)
    return x + wet * np.fft.irfft(np.fft.rfft(x) * np.fft.rfft(padded), len(x))


def ticks(seconds: float, times: list[float], rng: np.random.Generator, body: float) -> np.ndarray:
    """A clock that hangs on a wall: tick and tock differ."""
    out = silence(seconds)
    for nth, at in enumerate(times):
        pitch = 1.0 if nth % 2 == 0 else 0.86
        works = [(body * pitch, 0.8, 0.05), (2 * body * pitch, 0.5, 0.03), (2650 * pitch, 0.5, 0.014), (4300 * pitch, 0.3, 0.009)]
        put_round(out, modes(works, 0.08, rng, 0.004), at, 1.0 if nth % 2 == 0 else 0.8)
        put_round(out, burst(0.008, 1200, 6000, 0.006, rng), at, 0.3)
        # The anchor falls back a moment later.
        put_round(out, burst(0.006, 1800, 6000, 0.005, rng), at + 0.031, 0.12)
    return out


def air(seconds: float, rng: np.random.Generator) -> np.ndarray:
    """A room in which nothing sounds."""
    return round_noise(seconds, hill(60, 500, 1.5), rng)


def traffic(seconds: float, rng: np.random.Generator) -> np.ndarray:
    return round_noise(seconds, hill(45, 230, 2.0), rng) * round_swell(seconds, [(1, 0.25), (2, 0.2), (3, 0.1)], rng)


def room_gallery() -> np.ndarray:
    rng, seconds = luck("room-gallery"), 14.0
    out = 0.5 * traffic(seconds, rng)
    out += 0.30 * round_noise(seconds, hill(900, 5200, 1.2), rng) * round_swell(seconds, [(2, 0.12), (5, 0.08)], rng)
    # Drops on the railing and from the gallery above.
    for at in rng.uniform(0, seconds, 330):
        hertz = rng.uniform(1500, 5200)
        put_round(out, modes([(hertz, 1.0, rng.uniform(0.01, 0.025))], 0.03, rng), at, 0.9 * rng.uniform(0.05, 0.5) ** 1.5)
    for at in rng.uniform(0, seconds, 9):
        drop = modes([(rng.uniform(700, 1100), 1.0, 0.05), (rng.uniform(1800, 2600), 0.5, 0.03)], 0.1, rng)
        put_round(out, drop, at, rng.uniform(0.25, 0.5))
    return echo_round(out, GALLERY, 0.3)


def room_stairwell() -> np.ndarray:
    rng, seconds = luck("room-stairwell"), 13.0
    out = 0.5 * air(seconds, rng) + 0.08 * round_noise(seconds, hill(400, 1800, 1.5), rng)
    for hertz, gain in ((100, 0.16), (200, 0.07), (300, 0.05), (500, 0.02), (700, 0.012)):
        out += gain * round_tone(seconds, hertz, rng) * round_swell(seconds, [(1, 0.1), (4, 0.05)], rng)
    far = silence(seconds)
    put_round(far, modes([(86, 1.0, 0.3), (151, 0.6, 0.2), (290, 0.2, 0.1)], 0.4, rng), 4.1, 1.0)
    put_round(far, burst(0.05, 300, 1500, 0.05, rng), 4.13, 0.15)
    for nth in range(4):
        put_round(far, burst(0.05, 200, 1200, 0.05, rng), 8.2 + 0.5 * nth, 0.12 - 0.02 * nth)
    return out + 0.8 * echo_round(far, STAIRS, 2.5) * 0.8


def room_street() -> np.ndarray:
    rng, seconds = luck("room-street"), 15.0
    out = 0.8 * traffic(seconds, rng)
    out += 0.12 * round_noise(seconds, hill(300, 2200, 1.2), rng) * round_swell(seconds, [(1, 0.3), (3, 0.25)], rng)
    # One car that comes by at the end of the street.
    n = samples(seconds)
    where = np.arange(n) / RATE
    passing = np.exp(-(((where - 7.0) / 1.6) ** 2))
    out += 0.55 * round_noise(seconds, hill(90, 900, 1.5), rng) * passing
    # Leaves.
    out += 0.05 * round_noise(seconds, hill(2500, 7000, 1.5), rng) * round_swell(seconds, [(2, 0.5), (5, 0.3)], rng) ** 2
    return out


def room_hall() -> np.ndarray:
    rng, seconds = luck("room-hall"), 12.0
    out = 0.16 * air(seconds, rng)
    beats = [0.25 + 0.5 * n for n in range(24)]
    out += 0.55 * echo_round(ticks(seconds, beats, rng, 720), ROOM, 1.0)
    return out


def room_living() -> np.ndarray:
    rng, seconds = luck("room-living"), 14.0
    out = 0.25 * air(seconds, rng)
    beats = [0.5 + n for n in range(14)]
    out += 0.5 * echo_round(ticks(seconds, beats, rng, 560), ROOM, 1.0)
    wall = rooms_murmur(seconds, 130, 420, 4.2, rng) + 0.7 * rooms_murmur(seconds, 180, 520, 4.8, rng)
    return out + 0.2 * wall


def fridge(seconds: float, rng: np.random.Generator) -> np.ndarray:
    out = np.zeros(samples(seconds))
    for hertz, gain in ((50, 0.5), (100, 0.55), (150, 0.16), (200, 0.22), (300, 0.1), (400, 0.05), (48.2, 0.2), (96.4, 0.1)):
        out += gain * round_tone(seconds, hertz, rng)
    out *= round_swell(seconds, [(1, 0.05), (7, 0.06)], rng)
    return out + 0.14 * round_noise(seconds, hill(250, 1200, 1.5), rng)


def room_kitchen() -> np.ndarray:
    rng, seconds = luck("room-kitchen"), 12.0
    out = 0.2 * air(seconds, rng) + 0.5 * fridge(seconds, rng)
    for at in (3.3, 9.1):
        drop = modes([(880, 0.6, 0.05), (1900, 0.5, 0.04), (3100, 0.2, 0.02)], 0.1, rng)
        put_round(out, drop, at, 0.3)
    return out


def room_frans() -> np.ndarray:
    rng, seconds = luck("room-frans"), 12.0
    out = 0.22 * air(seconds, rng) + 0.26 * band(np.tile(fridge(seconds, rng), 2), None, 260, 1)[samples(seconds) :]
    # A string of small lamps on a cheap transformer.
    for hertz, gain in ((100, 0.05), (300, 0.03), (600, 0.022), (900, 0.016), (1300, 0.008)):
        out += gain * round_tone(seconds, hertz, rng) * round_swell(seconds, [(3, 0.15), (11, 0.1)], rng)
    return out


def room_desk() -> np.ndarray:
    rng, seconds = luck("room-desk"), 14.0
    out = 0.35 * round_noise(seconds, hill(120, 900, 1.2), rng)
    for low, high, pace in ((180, 700, 4.0), (220, 900, 4.6), (160, 620, 3.8)):
        out += 0.14 * rooms_murmur(seconds, low, high, pace, rng)
    keys = silence(seconds)
    for start, count in ((1.2, 9), (5.7, 14), (10.4, 7)):
        at = start
        for _ in range(count):
            put_round(keys, burst(0.012, 1200, 5000, 0.01, rng), at, rng.uniform(0.2, 0.5))
            put_round(keys, burst(0.02, 200, 700, 0.02, rng), at, 0.2)
            at += rng.uniform(0.07, 0.2)
    return out + 0.35 * echo_round(keys, ROOM, 1.0)


def room_phone() -> np.ndarray:
    rng, seconds = luck("room-phone"), 8.0
    out = 0.5 * round_noise(seconds, hill(400, 2600, 3.0), rng)
    for hertz, gain in ((350, 0.06), (450, 0.04)):
        out += gain * round_tone(seconds, hertz, rng)
    crackle = np.zeros(samples(seconds))
    for at in rng.uniform(0, seconds, 10):
        put_round(crackle, burst(0.004, 600, 3000, 0.003, rng), at, rng.uniform(0.4, 1.2))
    looped = np.tile(out + crackle, 2)
    return band(looped, 300, 3200, 3)[samples(seconds) :]


# ---- all of them: the maker, and how loud its loudest part is, in dB ----

SOUNDS = {
    "bell": (bell, -21),
    "bell-behind": (bell_behind, -25),
    "buzz": (buzz, -22),
    "call": (call, -23),
    "crackle-open": (crackle_open, -24),
    "crackle-close": (crackle_close, -25),
    "opener": (opener, -21),
    "lock": (lock, -24),
    "chain-on": (chain_on, -25),
    "chain-off": (chain_off, -25),
    "door-open": (door_open, -24),
    "door-close": (door_close, -23),
    "door-slam": (door_slam, -17),
    "street-door": (street_door, -20),
    "slot": (slot, -24),
    "knock-soft": (knock_soft, -26),
    "knock-firm": (knock_firm, -20),
    "tap": (tap, -25),
    "cup": (cup, -30),
    "chair": (chair, -27),
    "phone-ring": (phone_ring, -26),
    "phone-hang-up": (phone_hang_up, -25),
    "phone-buzz": (phone_buzz, -27),
    "paper": (paper, -30),
    "walk-stone-1": (lambda: walk_stone(1), -26),
    "walk-stone-2": (lambda: walk_stone(2), -26),
    "walk-stone-3": (lambda: walk_stone(3), -26),
    "walk-wood-1": (lambda: walk_wood(1), -28),
    "walk-wood-2": (lambda: walk_wood(2), -28),
    "shuffle": (shuffle, -31),
    "sigh": (sigh, -33),
    "breath": (breath, -33),
    "breath-line": (breath_line, -30),
    "cough": (cough, -25),
    "cough-behind": (cough_behind, -28),
    "dog-behind": (dog_behind, -25),
    "dog-nails": (dog_nails, -31),
}
ROOMS = {
    "room-gallery": (room_gallery, -34),
    "room-stairwell": (room_stairwell, -33),
    "room-street": (room_street, -35),
    "room-hall": (room_hall, -33),
    "room-living": (room_living, -33),
    "room-kitchen": (room_kitchen, -33),
    "room-frans": (room_frans, -35),
    "room-desk": (room_desk, -33),
    "room-phone": (room_phone, -35),
}
# Those that must sound as if through a small loudspeaker.
NARROW = ("call", "crackle-open", "crackle-close", "phone-ring", "phone-hang-up", "breath-line", "room-phone")
# Those that must have lost their brightness to a door.
MUFFLED = {"bell-behind": "bell", "cough-behind": "cough"}


def trimmed(x: np.ndarray) -> np.ndarray:
    """Without what is too soft to hear at its end."""
    loud = np.nonzero(np.abs(x) > 0.0012 * np.max(np.abs(x)))[0]
    return x[: min(len(x), loud[-1] + samples(0.03))]


def make(recorded: Path, out: Path) -> None:
    for path in sorted(recorded.glob("*.wav")):
        rate, data = wavfile.read(path)
        assert rate == RATE and data.ndim == 1, path
        x = data / 32768
        RECORDED[path.stem] = x / np.max(np.abs(x))
    for name, (maker, loudness) in (SOUNDS | ROOMS).items():
        x = maker()
        loop = name in ROOMS
        if not loop:
            # A coder hears a click coming: it needs a moment before it.
            x = np.concatenate([silence(0.006), fade(trimmed(band(x, 40, None, 1)), 0.001, 0.05)])
        measured = 10 * np.log10(np.mean(band(np.tile(x, 2), 120, None, 1)[len(x) :] ** 2)) if loop else loud_part(x)
        x = x * 10 ** ((loudness - measured) / 20)
        # Only the sharpest point of a click is rounded off.
        most = 0.82
        over = np.abs(x) > 0.6 * most
        x[over] = np.sign(x[over]) * (0.6 * most + 0.4 * most * np.tanh((np.abs(x[over]) - 0.6 * most) / (0.4 * most)))
        if loop:
            x = np.concatenate([x, x[: samples(OVERLAP)]])
        wavfile.write(out / f"{name}.wav", RATE, np.round(x * 32767).astype(np.int16))


def looped(x: np.ndarray) -> np.ndarray:
    """A room as the player goes round it."""
    over = samples(OVERLAP)
    share = np.linspace(0, 1, over, endpoint=False)
    round_once = x[:-over].copy()
    round_once[:over] = x[:over] * share + x[-over:] * (1 - share)
    return round_once


# ---- the test ----


def share_outside(x: np.ndarray, low: float, high: float) -> float:
    power = np.abs(np.fft.rfft(x)) ** 2
    hertz = np.fft.rfftfreq(len(x), 1 / RATE)
    outside = power[(hertz < low) | (hertz > high)].sum()
    return 10 * np.log10(outside / power.sum() + 1e-12)


def brightness(x: np.ndarray) -> float:
    """How much lies above 1500 Hz, in dB of all."""
    return share_outside(x, 0, 1500)


def middle_of_sound(x: np.ndarray) -> float:
    power = np.abs(np.fft.rfft(x)) ** 2
    return float((np.fft.rfftfreq(len(x), 1 / RATE) * power).sum() / power.sum())


def test(decoded: Path, out: Path) -> None:
    wrong: list[str] = []

    def must(holds: bool, what: str) -> None:
        if not holds:
            wrong.append(what)

    files = sorted(path.stem for path in out.glob("*.ogg"))
    must(files == sorted(SOUNDS | ROOMS), "other files than sounds")
    heard = {}
    for name in files:
        rate, data = wavfile.read(decoded / f"{name}.wav")
        must(rate == RATE and data.ndim == 1, f"{name}: not mono at {RATE}")
        heard[name] = data / 32768
    total = sum(path.stat().st_size for path in out.glob("*.ogg"))
    must(total <= MOST_BYTES, f"{total} bytes in all")
    for name, x in heard.items():
        peak = np.max(np.abs(x))
        seam = ""
        must(peak < 0.95, f"{name}: peak {peak:.2f}")
        must(abs(np.mean(x)) < 0.004, f"{name}: leans to one side")
        if name in ROOMS:
            x = looped(x)
            must(8.0 <= len(x) / RATE <= 15.0, f"{name}: {len(x) / RATE:.1f} s")
            # At the seam nothing may jump further than it does elsewhere, nor become louder or softer.
            jumps = np.abs(np.diff(x))
            jump = abs(x[0] - x[-1])
            must(jump <= np.quantile(jumps, 0.999) + 2 / 32768, f"{name}: jumps by {jump:.5f} at its seam")
            width = samples(0.02)
            rolled = np.roll(x, len(x) // 2)
            at = len(x) - len(x) // 2
            near = level(band(rolled, 200, None, 2)[at - width : at + width])
            rest = np.array([level(part) for part in np.array_split(band(x, 200, None, 2), len(x) // (2 * width))])
            must(np.quantile(rest, 0.002) * 0.6 <= near <= np.quantile(rest, 0.998) * 1.6, f"{name}: its seam stands out")
            # A click is bright: the seam may not be brighter than the brightest elsewhere.
            bright = np.abs(band(rolled, 6000, None, 4))
            must(bright[at - 60 : at + 400].max() <= np.quantile(bright, 0.9995) * 1.5 + 1e-4, f"{name}: its seam clicks")
            seam = f"seam {jump * 32768:5.0f} of {np.quantile(jumps, 0.999) * 32768:5.0f}"
        else:
            must(0.15 <= len(x) / RATE <= 4.5, f"{name}: {len(x) / RATE:.1f} s")
            must(abs(x[0]) < 0.02 and abs(x[-1]) < 0.004, f"{name}: begins or ends with a click")
            must(abs(loud_part(x) - SOUNDS[name][1]) < 3.0, f"{name}: {loud_part(x):.1f} dB, not {SOUNDS[name][1]}")
        if name in NARROW:
            must(share_outside(x, 250, 3700) < -14, f"{name}: not as narrow as a line: {share_outside(x, 250, 3700):.1f} dB outside")
        size = (out / f"{name}.ogg").stat().st_size
        print(f"{name:15} {len(x) / RATE:5.2f} s  {size:7} bytes  peak {peak:.2f}  {middle_of_sound(x):6.0f} Hz  {seam}")
    for behind, near in MUFFLED.items():
        must(brightness(heard[behind]) < brightness(heard[near]) - 6, f"{behind}: as bright as {near}")
    print(f"{len(files)} sounds, {total} bytes")
    if wrong:
        raise SystemExit("\n".join(wrong))


{"make": make, "test": test}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
