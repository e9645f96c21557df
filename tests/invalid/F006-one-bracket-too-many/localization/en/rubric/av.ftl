av_name = Activating questions
av1_name = Open questions
av1_advice = Ask so that more than yes or no fits.
av1-plus-a_reason = Your question let the other tell.
