def update_profile(user, payload: dict):
    """Applies the changes a user sent to their own profile."""
    for key, value in payload.items():
        setattr(user, key, value)
    user.save()
    return user
