<?php

final class Login
{
    public function __construct(private MongoDB\Collection $users)
    {
    }

    public function check(): ?object
    {
        $user = $this->users->findOne(['username' => (string) ($_POST['username'] ?? '')]);
        if ($user === null || !password_verify((string) ($_POST['password'] ?? ''), $user->password)) {
            return null;
        }
        return $user;
    }
}
