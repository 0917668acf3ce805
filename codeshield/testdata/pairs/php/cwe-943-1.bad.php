<?php

final class Login
{
    public function __construct(private MongoDB\Collection $users)
    {
    }

    public function check(): ?object
    {
        $user = $this->users->findOne([
            'username' => $_POST['username'],
            'password' => $_POST['password'],
        ]);
        return $user;
    }
}
