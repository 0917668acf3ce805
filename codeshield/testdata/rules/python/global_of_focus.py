command = read()
other = "ls"


def first():
    # ruleid: global-of-focus
    run(command)
    # ok: global-of-focus
    run(other)


class Box:
    def second(self, x):
        # ruleid: global-of-focus
        run(command)
        # ok: parameter-is-no-self
        use(self)

    def third(x):
        # ruleid: parameter-is-no-self
        use(x)
