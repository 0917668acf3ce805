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
        $base = realpath($this->getParameter('kernel.project_dir') . '/var/exports');
        $path = realpath($base . '/' . $request->query->get('file'));
        if ($path === false || !str_starts_with($path, $base . DIRECTORY_SEPARATOR)) {
            throw $this->createNotFoundException();
        }
        return new BinaryFileResponse($path);
    }
}
