import secrets

class SessionStore:
    def __init__(self):
        self.sessions = {}

    def new_session(self, user_id):
        token = secrets.token_urlsafe(32)
        self.sessions[token] = user_id
        return token
