// Painted light: vertex colours under a soft ramp from cool shade to warm light, two lamps, a pool of attention, and haze.
// The fourth part of a vertex colour says how much it shines by itself. No lights of the world are read.

#import bevy_pbr::forward_io::VertexOutput
#import bevy_pbr::mesh_view_bindings::view

struct Wash {
    // Multiplies every colour; w: how strong the rim is.
    tint: vec4<f32>,
    // Toward the key light; w: how much colour is kept (1: all).
    key: vec4<f32>,
    warm: vec4<f32>,
    cool: vec4<f32>,
    // w: how thick the haze is, per metre.
    fog: vec4<f32>,
    // A lamp of the place: where, and how far it reaches; its colour, and how bright.
    lamp: vec4<f32>,
    lamp_colour: vec4<f32>,
    // The light from behind the door, alike.
    inside: vec4<f32>,
    inside_colour: vec4<f32>,
    // What is pointed at: where; w: how much.
    focus: vec4<f32>,
}

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> wash: Wash;

const FOCUS_REACH: f32 = 0.42;

fn lamp_light(lamp: vec4<f32>, colour: vec4<f32>, point: vec3<f32>, normal: vec3<f32>) -> vec3<f32> {
    let way = lamp.xyz - point;
    let far = max(length(way), 0.001);
    let reach = saturate(1.0 - far / lamp.w);
    let facing = 0.5 + 0.5 * dot(normal, way / far);
    return colour.rgb * (colour.w * reach * reach * facing);
}

@fragment
fn fragment(in: VertexOutput) -> @location(0) vec4<f32> {
#ifdef VERTEX_COLORS
    let paint = in.color;
#else
    let paint = vec4<f32>(0.5, 0.5, 0.5, 0.0);
#endif
    let normal = normalize(in.world_normal);
    let point = in.world_position.xyz;
    let away = view.world_position.xyz - point;
    let far = length(away);
    let sight = away / max(far, 0.001);

    // Half-lambert: the shade side keeps its form.
    let facing = saturate(dot(normal, wash.key.xyz) * 0.5 + 0.5);
    let ramp = facing * facing * (3.0 - 2.0 * facing);
    var light = mix(wash.cool.rgb, wash.warm.rgb, ramp);
    // What looks down gets a little less from the sky.
    light *= 0.9 + 0.1 * normal.y;
    light += lamp_light(wash.lamp, wash.lamp_colour, point, normal);
    light += lamp_light(wash.inside, wash.inside_colour, point, normal);
    let near_focus = saturate(1.0 - distance(point, wash.focus.xyz) / FOCUS_REACH);
    light += vec3<f32>(0.60, 0.46, 0.24) * (wash.focus.w * near_focus * near_focus);

    // A brush is never quite even.
    let stroke = 1.0 + 0.018 * sin(point.x * 9.1 + point.y * 5.3 + 1.7 * sin(point.z * 6.1 + point.y * 3.7));
    var colour = paint.rgb * wash.tint.rgb * light * stroke;

    let edge = 1.0 - saturate(dot(normal, sight));
    colour += wash.warm.rgb * (wash.tint.w * edge * edge * edge * (0.35 + 0.65 * ramp)) * (0.25 + paint.rgb);

    colour = mix(colour, paint.rgb * 1.15, saturate(paint.a));
    let grey = dot(colour, vec3<f32>(0.2126, 0.7152, 0.0722));
    colour = mix(vec3<f32>(grey), colour, wash.key.w);
    let haze = 1.0 - 1.0 / (1.0 + far * far * wash.fog.w * wash.fog.w);
    colour = mix(colour, wash.fog.rgb, haze * (1.0 - 0.6 * saturate(paint.a)));

    // A grain as of paper; it also keeps gradients from banding.
    let grain = fract(52.9829189 * fract(dot(floor(in.position.xy), vec2<f32>(0.06711056, 0.00583715)))) - 0.5;
    colour *= 1.0 + 0.022 * grain;
    return vec4<f32>(max(colour, vec3<f32>(0.0)), 1.0);
}
