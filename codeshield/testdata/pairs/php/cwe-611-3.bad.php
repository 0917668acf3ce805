<?php
class SoapParser
{
    public function parse(string $xml): SimpleXMLElement
    {
        $dom = new DOMDocument();
        $dom->substituteEntities = true;
        $dom->loadXML($xml);
        return simplexml_import_dom($dom);
    }
}
