"""The search title, its alternatives, the headline and the slug."""
