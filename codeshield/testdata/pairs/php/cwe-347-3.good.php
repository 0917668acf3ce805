<?php
namespace App\Security;

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

class TokenAuthenticator
{
    public function __construct(private string $publicKey)
    {
    }

    public function userFromToken(string $jwt): ?array
    {
        try {
            $payload = JWT::decode($jwt, new Key($this->publicKey, 'RS256'));
        } catch (\Exception) {
            return null;
        }
        return ['id' => $payload->sub, 'roles' => $payload->roles];
    }
}
