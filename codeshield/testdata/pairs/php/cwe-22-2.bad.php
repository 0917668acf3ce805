<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\BinaryFileResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;

class DownloadController extends AbstractController
{
    #[Route('/download')]
    public function download(Request $request): BinaryFileResponse
    {
        $name = $request->query->get('file');
        $path = $this->getParameter('kernel.project_dir') . '/var/exports/' . $name;
        return new BinaryFileResponse($path);
    }
}
