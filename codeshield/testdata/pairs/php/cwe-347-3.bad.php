<?php
namespace App\Security;

class TokenAuthenticator
{
    public function userFromToken(string $jwt): ?array
    {
        $segments = explode('.', $jwt);
        $payload = json_decode(base64_decode($segments[1]));
        if ($payload->exp < time()) {
            return null;
        }
        return ['id' => $payload->sub, 'roles' => $payload->roles];
    }
}
