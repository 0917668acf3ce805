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
        $this->config->validator()->assert($token, ...$this->config->validationConstraints());
        return $token->claims()->get('uid');
    }
}
