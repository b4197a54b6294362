// Headings that are nothing but the name of a kind of data, or of a service that gets some.
import type { Meaning } from './section-meant.ts';

/** What a heading means by what it names: “Sijaintitiedot”, “Platsdata”, “Google Analytics”; null for other words. */
export function namedThing(heading: string): Meaning | null {
  if (trackers.test(heading) || /^analytics$/iu.test(heading)) return 'cookies';
  const name = heading.trim().replace(/ \([^()]*\)$/, '');
  if (processors.test(name)) return 'disclosures';
  return kindsOfData.some((pattern) => pattern.test(name)) ? 'content' : null;
}

const kindsOfData = [
  /^(?!(?:yhteys|lisä|perus|tausta|yritys|yhtiö|yleis|sopimus|ennakko)tiedot)\p{L}{3,}tiedot(?:,? (?:ja|sekä) \p{L}{3,}tiedot)?$/iu,
  /^(?:tekniset|henkilökohtaiset|taloudelliset|arkaluonteiset) tiedot$/iu,
  /^(?!(?:kontakt|grund|tilläggs|bakgrunds|företags)(?:uppgifter|information|data))\p{L}{3,}(?:uppgifter|data|information)$/iu,
  /^\p{L}{3,}(?:historia|historik|raportit|rapporter|lokit|loggar)$/iu,
  /^(?:tekniska|känsliga|ekonomiska) (?:uppgifter|data)$/iu,
  /^(?!(?:contact|general|basic|company|further|additional|more|other|about|important|background|legal|your|our|the|mer|ytterligare|allmän|annan|viktig|övrig|rättslig|juridisk)(?!\p{L}))\p{L}{3,}(?: \p{L}{3,})? (?:data|information)$/iu,
];

/** Services that measure what visitors of a site, or users of an app, do. */
const trackers =
  /(?<!\p{L})(?:google (?:analytics|tag manager|ads|adsense)|matomo|piwik|plausible|hotjar|clarity|crashlytics|posthog|mixpanel|(?:meta|facebook|linkedin)[- ](?:pixel|pikseli|insight))(?!\p{L})/iu;

/** Services that sites use for something else than measuring: payments, mail, forms, hosting. */
const processors =
  /^(?:stripe|paypal|klarna|paytrail|svea|checkout finland|mailchimp|mailerlite|brevo|formspree|netlify|vercel|cloudflare|supabase|firebase|amazon web services|aws|hetzner|sentry|zendesk|intercom|calendly|google (?:maps|fonts|forms|workspace|drive)|surveymonkey|typeform|webropol|lyyti|eventbrite|hubspot|recaptcha|youtube|vimeo|visma|netvisor|procountor|holvi|openai|anthropic|chatgpt|claude)(?:[- ](?:api|integration|integraatio|palvelu|tjänst|videos?))?$/iu;
