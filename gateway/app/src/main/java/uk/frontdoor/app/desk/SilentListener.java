package uk.frontdoor.app.desk;

import javax.xml.transform.ErrorListener;
import javax.xml.transform.TransformerException;

/** Throws what went wrong and writes nothing. */
final class SilentListener implements ErrorListener {
    @Override
    public void warning(TransformerException ignored) {}

    @Override
    public void error(TransformerException error) throws TransformerException {
        throw error;
    }

    @Override
    public void fatalError(TransformerException error) throws TransformerException {
        throw error;
    }
}
