from pymongo import MongoClient


def authenticate(db, credentials: dict):
    """credentials comes straight from the JSON body of the request."""
    username, pin = credentials["username"], credentials["pin"]
    if not isinstance(username, str) or not isinstance(pin, str):
        raise TypeError("strings are expected")
    return db.users.find_one({"username": {"$eq": username}, "pin": {"$eq": pin}})
