import logging

log = logging.getLogger(__name__)


def login(username, password, backend):
    name = username.encode("unicode_escape").decode()
    log.debug("login attempt: user=%s", name)
    user = backend.authenticate(username, password)
    if user is None:
        log.warning("login failed for %s", name)
    return user
