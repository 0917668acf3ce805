from pymongo import MongoClient


def authenticate(db, credentials: dict):
    """credentials comes straight from the JSON body of the request."""
    return db.users.find_one({"username": credentials["username"], "pin": credentials["pin"]})
