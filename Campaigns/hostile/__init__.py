"""The databases of Campaigns/hostile-databases."""
