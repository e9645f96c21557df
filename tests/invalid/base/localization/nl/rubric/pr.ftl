pr_name = Presentie
pr2_name = Ongehaast
pr2_advice = Gun het gesprek de tijd die het nodig heeft.
pr2-plus-a_reason = Er hoefde vandaag niets beslist te worden, en dat was te merken.
pr2-plus-b_reason = Je gaf ruimte om naar woorden te zoeken.
pr2-minus-a_reason = Wie de klok hoort tikken, begint niet aan een verhaal dat langer duurt.
