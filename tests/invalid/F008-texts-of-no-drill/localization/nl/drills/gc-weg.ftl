title = Weg ermee
