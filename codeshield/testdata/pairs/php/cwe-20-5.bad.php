<?php
function isAllowedRedirect(string $redirectUrl): bool
{
    return str_starts_with($redirectUrl, 'https://shop.example.com');
}

function isValidUsername(string $username): bool
{
    return preg_match('/[A-Za-z0-9_]{3,20}/', $username) === 1;
}
