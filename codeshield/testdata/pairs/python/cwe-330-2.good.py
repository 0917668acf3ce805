import secrets
from datetime import datetime, timedelta, timezone


def start_two_factor(user, sms, store):
    """Send a six-digit code that is valid for five minutes."""
    code = f"{secrets.randbelow(10**6):06d}"
    expires = datetime.now(timezone.utc) + timedelta(minutes=5)
    store.save(user.id, code, expires)
    sms.send(user.phone, f"Your code: {code}")
