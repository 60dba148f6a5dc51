// Starts the dashboard in the page: styles, client, release, screens.
import './ui/tailwind.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/frame.css';
import './ui/blocks.css';
import './ui/tables.css';
import './ui/figures.css';
import './ui/intake.css';
import './share/print.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createClient } from './client.ts';
import { ReleaseProvider } from './release.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <ReleaseProvider>
        <App />
      </ReleaseProvider>
    </ApolloProvider>
  </StrictMode>,
);
