<?php

final class Database
{
    private string $dsn;
    private string $user;
    private string $password;

    public function __construct()
    {
        $this->dsn = getenv('DB_DSN');
        $this->user = getenv('DB_USER');
        $this->password = getenv('DB_PASSWORD');
    }

    public function connect(): PDO
    {
        return new PDO($this->dsn, $this->user, $this->password);
    }
}

return [
    'stripe' => ['secret' => env('STRIPE_SECRET')],
    'jwt_secret' => env('JWT_SECRET'),
];
