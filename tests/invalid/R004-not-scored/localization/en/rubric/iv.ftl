iv_name = Interventions
iv1_name = Acknowledging
iv1_advice = Say what you see has come off.
iv1-plus-a_reason = You said it was well done.
