<?php

final class JwtMiddleware
{
    public function handle(array $headers): ?array
    {
        $header = $headers['Authorization'] ?? '';
        if (!str_starts_with($header, 'Bearer ')) {
            return null;
        }

        $token = substr($header, 7);
        [$head, $payload, $signature] = explode('.', $token);
        $claims = json_decode(base64_decode(strtr($payload, '-_', '+/')), true);
        if (($claims['exp'] ?? 0) < time()) {
            return null;
        }

        return ['id' => $claims['sub'], 'role' => $claims['role']];
    }
}
