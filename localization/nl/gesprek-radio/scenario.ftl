# De radio van beneden: titel, briefing, wie en wat, hoe het sluit

scenario_title = De radio van beneden
scenario_card = Kwart over elf, en onder je bed praat een radio. Hoe vraag je om stilte zonder iemand iets te verwijten?
scenario_intro = Dinsdagavond, kwart over elf. Vanavond ben je Robin en verder niemand: je werkt niet, je woont hier. Sinds twee maanden huur je de bovenste verdieping. Onder je woont mevrouw Van Asperen, 64; jullie groeten elkaar op de trap. Zondag en maandag hoorde je in bed haar radio, tot twee uur. Vanavond sinds elf uur. Je wekker gaat om half zes. Je hebt een jas over je pyjama getrokken, bent een trap af gelopen en hebt net aangebeld.

buur_name = Mevrouw Van Asperen
you_name = Jij

ease_name = Gemak
shame_name = Schaamte

deur-dicht_title = De deur dicht
deur-dicht_text = Er draait een sleutel om. Boven, in bed, hoor je hem weer, en nu ook voetstappen. Morgen kom je haar op de trap tegen, en dan zal een van jullie iets moeten zeggen.
morgen-weer_title = Een nacht verder
morgen-weer_text = Je ligt weer boven. Misschien staat hij iets zachter, misschien luister je nu beter. Ruzie is het niet geworden. Hoe het morgen om elf uur gaat, weten jullie geen van beiden.
van-de-buis_title = Van de buis
van-de-buis_text = De radio stond op een plankje tegen de verwarmingsbuis, en die buis loopt langs jouw bed. Nu staat hij op haar keukentafel, op een theedoek, gewoon op drie. Boven hoor je alleen nog de strijkplank kraken.
