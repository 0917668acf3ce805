<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Process\Process;
use Symfony\Component\Routing\Attribute\Route;

class ToolsController extends AbstractController
{
    #[Route('/tools/lookup', methods: ['GET'])]
    public function lookup(Request $request): Response
    {
        $domain = $request->query->get('domain');
        $process = Process::fromShellCommandline("whois $domain | head -n 40");
        $process->run();
        return new Response($process->getOutput(), 200, ['Content-Type' => 'text/plain']);
    }
}
