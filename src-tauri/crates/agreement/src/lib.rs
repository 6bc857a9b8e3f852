//! The domain of cooperation agreements: parties, goals, division of work, terms and their checks.
