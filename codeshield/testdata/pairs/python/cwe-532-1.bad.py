import logging

log = logging.getLogger(__name__)


def login(username, password, backend):
    log.debug("login attempt: user=%s password=%s", username, password)
    user = backend.authenticate(username, password)
    if user is None:
        log.warning("login failed for %s", username.encode("unicode_escape").decode())
    return user
