## Het venster

title_line = Oefenen met de eerste ontmoeting aan de deur
title_terminal = Bellen kan nu al in de terminal:
title_close = Sluiten
