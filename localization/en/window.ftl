## The window

title_line = Practise the first meeting at the door
title_terminal = For now the bell rings in the terminal:
title_close = Close
