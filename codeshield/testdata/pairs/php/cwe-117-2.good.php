<?php
class AuditLogger
{
    public function __construct(private Psr\Log\LoggerInterface $logger)
    {
    }

    public function denied(Request $request): void
    {
        $user = preg_replace('/[^\w@.-]/', '_', (string) $request->query->get('user'));
        $this->logger->warning('access denied', ['user' => $user]);
    }
}
