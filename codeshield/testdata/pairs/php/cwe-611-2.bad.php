<?php

function importFeed(string $xml): array
{
    $doc = new DOMDocument();
    $doc->resolveExternals = true;
    $doc->loadXML($xml, LIBXML_NOENT | LIBXML_DTDLOAD);
    $titles = [];
    foreach ($doc->getElementsByTagName('title') as $node) {
        $titles[] = $node->textContent;
    }
    return $titles;
}
