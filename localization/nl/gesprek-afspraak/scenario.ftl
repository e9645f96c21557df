# Ja hoor, is goed: titel, briefing, wie en wat, hoe het sluit

scenario_title = Ja hoor, is goed
scenario_card = Drie keer stond je voor een dichte deur, en drie keer had hij ja gezegd. Wat zeg je, zonder verwijt, als hij nu opendoet?
scenario_intro = Donderdag, half tien ’s ochtends. Je bent Robin, van het wijkteam. Drie dinsdagen achter elkaar zou je om tien uur bij meneer Verhulst zijn, 84, op de begane grond. Hij had telkens aan de telefoon ja gezegd, en telkens ging er niemand open. Je schrok ervan, de laatste keer; je hebt nog door de brievenbus geroepen. Vandaag is er niets afgesproken en bel je op goed geluk. Hij doet open, zijn jas half aan, en laat je in de gang.

verhulst_name = Meneer Verhulst
you_name = Jij

trust_name = Vertrouwen
shame_name = Schaamte

op-de-mat_title = Op de mat
op-de-mat_text = Hij houdt de deur voor je open, zoals hij dat zijn leven lang heeft gedaan, en bedankt je voor de moeite. De volgende keer dat je belt, neemt hij misschien niet op. Dan hoeft hij ook niets te beloven.
weer-een-ja_title = Weer een ja
weer-een-ja_text = Hij zwaait bij de bushalte. Er is iets afgesproken, of bijna, en hij heeft ja gezegd. Wat die ja betekent, weet je net zo goed als de vorige drie keer.
vier-uur_title = Om vier uur
vier-uur_text = Op de kalender staat elke dag een R, om tien uur. Bij maandag staat er nu iets onder, met hetzelfde potlood: ‘16.00 Robin’. Het is de eerste afspraak van de maand die hij zelf heeft gekozen. Aan de halte steekt hij zijn hand op, alsof hij een tafel aanwijst.
