import random
import string

class SessionStore:
    def __init__(self):
        self.sessions = {}

    def new_session(self, user_id):
        alphabet = string.ascii_letters + string.digits
        token = "".join(random.choice(alphabet) for _ in range(32))
        self.sessions[token] = user_id
        return token
