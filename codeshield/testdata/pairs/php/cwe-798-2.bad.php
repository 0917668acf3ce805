<?php

final class Database
{
    private string $dsn = 'mysql:host=db.internal;dbname=shop;charset=utf8mb4';
    private string $user = 'shop';
    private string $password = 'Sh0p#2024!prod';

    public function connect(): PDO
    {
        return new PDO($this->dsn, $this->user, $this->password);
    }
}

return [
    'stripe' => ['secret' => 'rk_prod_8f7a9d0c1b2e3f4a5b6c7d8e'],
    'jwt_secret' => 'my-super-jwt-signing-2024',
];
