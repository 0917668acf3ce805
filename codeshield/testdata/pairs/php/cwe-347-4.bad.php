<?php
use Lcobucci\JWT\Configuration;

class ApiGuard
{
    public function __construct(private Configuration $config)
    {
    }

    public function userId(string $jwt): string
    {
        $token = $this->config->parser()->parse($jwt);
        return $token->claims()->get('uid');
    }
}
