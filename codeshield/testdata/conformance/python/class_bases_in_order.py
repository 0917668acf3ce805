# MATCH:
class User(Model):
    name = Text()


# MATCH:
class Group(Model, Audited):
    pass


class Order(Audited, Model):
    pass


# MATCH:
class Item(Model, metaclass=Meta):
    pass
