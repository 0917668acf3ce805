<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\Response;

final class SessionIssuer
{
    public function issue(Response $response, string $token): void
    {
        $response->headers->setCookie(new Cookie('auth_token', $token, time() + 3600, '/', null, false, false));
    }

    public function start(): void
    {
        session_set_cookie_params(['lifetime' => 3600, 'path' => '/', 'secure' => false, 'httponly' => false]);
        session_start();
    }
}
