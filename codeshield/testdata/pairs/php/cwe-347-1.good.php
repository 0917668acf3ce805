<?php

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

final class JwtMiddleware
{
    public function __construct(private string $secret)
    {
    }

    public function handle(array $headers): ?array
    {
        $header = $headers['Authorization'] ?? '';
        if (!str_starts_with($header, 'Bearer ')) {
            return null;
        }

        try {
            $claims = JWT::decode(substr($header, 7), new Key($this->secret, 'HS256'));
        } catch (UnexpectedValueException) {
            return null;
        }

        return ['id' => $claims->sub, 'role' => $claims->role];
    }
}
