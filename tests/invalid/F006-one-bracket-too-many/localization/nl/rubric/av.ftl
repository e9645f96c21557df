av_name = Activerende vragen
av1_name = Open vragen
av1_advice = Vraag zo dat er meer dan ja of nee op past.
av1-plus-a_reason = Je vraag liet de ander vertellen.
