// Hints of where well-known service providers have their parent companies.

/** A service provider, and the country of its parent company. */
export type Vendor = {
  name: string;
  /** How a text mentions it, as phrases, in any of the languages. They begin with a capital letter. */
  phrases: readonly string[];
  country: string;
};

/**
 * Unverified, from general knowledge, and no complete list: companies move and are sold. A mention never proves that
 * data is transferred, so what is built on this is at most a warning. Add and correct entries freely.
 */
export const vendors: readonly Vendor[] = [
  { name: 'Google', phrases: ['Google*'], country: 'US' },
  { name: 'Microsoft', phrases: ['Microsoft*', 'Azure*', 'Office 365'], country: 'US' },
  { name: 'Amazon Web Services', phrases: ['Amazon Web Services*', 'AWS'], country: 'US' },
  {
    name: 'Meta',
    phrases: ['Meta', 'Metan', 'Metalle', 'Metas', 'Meta Platforms*', 'Facebook*', 'Instagram*'],
    country: 'US',
  },
  { name: 'LinkedIn', phrases: ['LinkedIn*'], country: 'US' },
  { name: 'Mailchimp', phrases: ['Mailchimp*'], country: 'US' },
  { name: 'HubSpot', phrases: ['HubSpot*'], country: 'US' },
  { name: 'Salesforce', phrases: ['Salesforce*'], country: 'US' },
  { name: 'Zendesk', phrases: ['Zendesk*'], country: 'US' },
  { name: 'Slack', phrases: ['Slack', 'Slacki*'], country: 'US' },
  { name: 'Zoom', phrases: ['Zoom', 'Zoomi*'], country: 'US' },
  { name: 'Dropbox', phrases: ['Dropbox*'], country: 'US' },
  { name: 'Stripe', phrases: ['Stripe*'], country: 'US' },
  { name: 'PayPal', phrases: ['PayPal*'], country: 'US' },
  { name: 'Twilio', phrases: ['Twilio*', 'SendGrid*'], country: 'US' },
  { name: 'Cloudflare', phrases: ['Cloudflare*'], country: 'US' },
  { name: 'Vercel', phrases: ['Vercel*'], country: 'US' },
  { name: 'Netlify', phrases: ['Netlify*'], country: 'US' },
  { name: 'GitHub', phrases: ['GitHub*'], country: 'US' },
  { name: 'OpenAI', phrases: ['OpenAI*', 'ChatGPT*'], country: 'US' },
  { name: 'Anthropic', phrases: ['Anthropic*'], country: 'US' },
  { name: 'Apple', phrases: ['Apple*'], country: 'US' },
  { name: 'Brevo', phrases: ['Brevo*'], country: 'FR' },
  { name: 'Typeform', phrases: ['Typeform*'], country: 'ES' },
  { name: 'Hotjar', phrases: ['Hotjar*'], country: 'MT' },
  { name: 'UpCloud', phrases: ['UpCloud*'], country: 'FI' },
  { name: 'Hetzner', phrases: ['Hetzner*'], country: 'DE' },
];
