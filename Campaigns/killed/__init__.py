"""What Campaigns/kill does to `seed`: a module for each kind of place that a command writes to."""
