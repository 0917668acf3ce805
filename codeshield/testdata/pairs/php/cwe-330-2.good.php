<?php

final class InviteService
{
    public function code(int $length = 10): string
    {
        $alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
        $code = '';
        for ($i = 0; $i < $length; $i++) {
            $code .= $alphabet[random_int(0, strlen($alphabet) - 1)];
        }
        return $code;
    }

    public function resetToken(string $email): string
    {
        return bin2hex(random_bytes(32));
    }
}
