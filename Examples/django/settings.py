import os

SECRET_KEY = "for tests only"
INSTALLED_APPS = ["library"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEST_RUNNER = "seeded.SeededRunner"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # `seed exec` sets this variable or those below.
        "NAME": os.environ.get("SEEDKIT_DATABASE_FILE", "dev.db"),
    }
}
if os.environ.get("PGDATABASE"):
    DATABASES["default"] = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["PGDATABASE"],
        "HOST": os.environ.get("PGHOST", ""),
        "PORT": os.environ.get("PGPORT", ""),
        "USER": os.environ.get("PGUSER", ""),
        "PASSWORD": os.environ.get("PGPASSWORD", ""),
    }
