"""Grammar engines behind one seam, and what is done with what they say."""
