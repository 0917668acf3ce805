import logging

log = logging.getLogger("auth")

def on_failed_login(request):
    username = request.form["username"].replace("\r", "\\r").replace("\n", "\\n")
    log.warning("failed login for user %s from %s" % (username, request.remote_addr))
