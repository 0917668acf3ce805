import random
from datetime import datetime, timedelta, timezone


def start_two_factor(user, sms, store):
    """Send a six-digit code that is valid for five minutes."""
    code = str(random.randint(100000, 999999))
    expires = datetime.now(timezone.utc) + timedelta(minutes=5)
    store.save(user.id, code, expires)
    sms.send(user.phone, f"Your code: {code}")
