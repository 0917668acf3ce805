<?php
function isAllowedRedirect(string $redirectUrl): bool
{
    $parts = parse_url($redirectUrl);
    return ($parts['scheme'] ?? '') === 'https' && ($parts['host'] ?? '') === 'shop.example.com';
}

function isValidUsername(string $username): bool
{
    return preg_match('/\A[A-Za-z0-9_]{3,20}\z/', $username) === 1;
}
