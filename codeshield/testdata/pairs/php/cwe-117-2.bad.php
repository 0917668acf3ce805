<?php
class AuditLogger
{
    public function __construct(private Psr\Log\LoggerInterface $logger)
    {
    }

    public function denied(Request $request): void
    {
        $this->logger->warning('access denied for ' . $request->query->get('user'));
    }
}
