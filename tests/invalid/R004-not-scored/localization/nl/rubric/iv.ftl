iv_name = Interventies
iv1_name = Erkennen
iv1_advice = Zeg wat je ziet dat gelukt is.
iv1-plus-a_reason = Je zei dat het knap was.
