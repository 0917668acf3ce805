EDITABLE = {"display_name", "bio", "avatar"}


def update_profile(user, payload: dict):
    """Applies the changes a user sent to their own profile."""
    for key, value in payload.items():
        if key in EDITABLE:
            setattr(user, key, value)
    user.save()
    return user
